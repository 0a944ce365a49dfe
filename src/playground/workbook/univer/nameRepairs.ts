import type { UniverBook } from "./book";

/** Private parts of Univer 0.25.1's lexer that the repair reaches. */
interface NameResolver {
  dispose(): void;
  getSequenceNode(characters: unknown): readonly (string | Token)[];
  _handleDefinedName(nodes: unknown, lookup: NameLookup): { readonly definedNames: readonly string[] };
  _handleNestedDefinedName(formula: string, lookup: NameLookup): unknown;
}

interface Token {
  readonly nodeType: number;
  readonly token: string;
}

interface NameLookup {
  getValueByName(unit: string, name: string): { readonly name: string } | null | undefined;
}

/**
 * Repairs how formulas find defined names: a formula forgets which names it uses, so that it keeps its old value when
 * a name changes; what was parsed with the old names is kept for ever; a name called like a function takes the
 * function's place; and one that leads back to itself ends the calculation. Returns how to stop.
 */
export function repairNames(book: UniverBook): () => void {
  const lexer = book.injector.get(book.engine.LexerTreeBuilder) as unknown as NameResolver;
  rememberNames(lexer);
  leaveFunctions(lexer);
  // with the last name gone, formulas would not be asked for names any more, and keep theirs
  book.injector.get(book.engine.IDefinedNamesService).getAllDefinedNamesIsEmpty = () => false;
  const changes: readonly string[] = [book.engine.SetDefinedNameMutation.id, book.engine.RemoveDefinedNameMutation.id];
  const listener = book.commands.onCommandExecuted(({ id }) => {
    // its only effect on a lexer in use: the parsed formulas are dropped
    if (changes.includes(id)) lexer.dispose();
  });
  return () => listener.dispose();
}

/** Tells a formula which names it uses, and keeps a name from being looked up within itself. */
function rememberNames(lexer: NameResolver): void {
  const handle = lexer._handleDefinedName.bind(lexer);
  const handleNested = lexer._handleNestedDefinedName.bind(lexer);
  const within: string[] = [];
  let latest = "";
  lexer._handleDefinedName = (nodes, lookup) => {
    const used = new Set<string>();
    const result = handle(nodes, {
      ...lookup,
      getValueByName(unit, name) {
        const found = lookup.getValueByName(unit, name);
        if (!found || within.includes(found.name)) return null;
        used.add(found.name);
        latest = found.name;
        return found;
      },
    });
    return { ...result, definedNames: [...new Set([...result.definedNames, ...used])] };
  };
  lexer._handleNestedDefinedName = (formula, lookup) => {
    within.push(latest);
    try {
      return handleNested(formula, lookup);
    } finally {
      within.pop();
    }
  };
}

/** While names are looked up, a word before a bracket is a function. */
function leaveFunctions(lexer: NameResolver): void {
  const handle = lexer._handleDefinedName.bind(lexer);
  const tokens = lexer.getSequenceNode.bind(lexer);
  let lookups = 0;
  lexer._handleDefinedName = (nodes, lookup) => {
    lookups++;
    try {
      return handle(nodes, lookup);
    } finally {
      lookups--;
    }
  };
  lexer.getSequenceNode = (characters) => {
    const nodes = tokens(characters);
    return lookups === 0
      ? nodes
      : nodes.map((node, index) => (isCall(node, nodes[index + 1]) ? { ...node, nodeType: 0 } : node));
  };
}

function isCall(node: string | Token, next: string | Token | undefined): node is Token {
  return typeof node !== "string" && typeof next === "string" && next.startsWith("(");
}
