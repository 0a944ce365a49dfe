const clock = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/;
const spelled =
  /^(?:(\d+) ?(?:d|days?|天|日))? ?(?:(\d+) ?(?:h|hrs?|hours?|小时|小時|时|時))? ?(?:(\d+) ?(?:m|mins?|minutes?|分钟|分鐘|分))? ?(?:(\d+) ?(?:s|secs?|seconds?|秒))?$/i;

/** Minutes of a cleaned text such as 2:30, 02:30:15, 2h 30m or 2小时30分; undefined for any other, plain numbers too. */
export function minutesIn(text: string): number | undefined {
  const time = clock.exec(text);
  if (time !== null) return Number(time[1]) * 60 + Number(time[2]) + Number(time[3] ?? 0) / 60;
  const parts = spelled.exec(text)?.slice(1);
  if (parts === undefined || parts.every((part) => part === undefined)) return undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  return days * 1440 + hours * 60 + minutes + seconds / 60;
}
