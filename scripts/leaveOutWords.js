/** A webpack loader that leaves out the words of a message file: the keys are known to the compiler, not to the script. */
export default function leaveOutWords(source) {
  const start = source.indexOf("= {");
  return `${source.slice(0, start)}= {};`;
}
