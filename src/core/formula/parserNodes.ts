import { CoreError } from "../errors";
import { operators, type FormulaNode, type Operator } from "./node";

/*
 * What mathjs's parser builds instead of its own nodes. It calls `new`, and looks at `isNode` and its like on the
 * prototype: hence classes. What is not allowed has a class that refuses, so that no tree can hold it.
 */

class ParsedNode {
  constructor(readonly tree: FormulaNode) {}
  get isNode() {
    return true;
  }
}

class ConstantNode extends ParsedNode {
  readonly isConstantNode = true;
  constructor(value: unknown) {
    super({ kind: "number", value: numberOf(value) });
  }
}

class SymbolNode extends ParsedNode {
  readonly isSymbolNode = true;
  constructor(readonly name: string) {
    super({ kind: "name", name: name.toLowerCase() });
  }
}

class OperatorNode extends ParsedNode {
  readonly isOperatorNode = true;
  constructor(
    readonly op: string,
    fn: string,
    readonly args: readonly ParsedNode[],
    implicit = false,
  ) {
    if (implicit) throw refused("a b");
    super({ kind: "operator", operator: allowed(fn, op), args: args.map(({ tree }) => tree) });
  }
}

class FunctionNode extends ParsedNode {
  readonly isFunctionNode = true;
  constructor(fn: ParsedNode, args: readonly ParsedNode[], optional: boolean) {
    if (optional || fn.tree.kind !== "name") throw refused("?.");
    super({ kind: "call", name: fn.tree.name, args: args.map(({ tree }) => tree) });
  }
}

class ConditionalNode extends ParsedNode {
  constructor(...parts: readonly ParsedNode[]) {
    super({ kind: "operator", operator: "if", args: parts.map(({ tree }) => tree) });
  }
}

class ParenthesisNode extends ParsedNode {
  constructor({ tree }: ParsedNode) {
    super(tree);
  }
}

/** The nodes by the names under which the parser asks for them. */
export const parserNodes = {
  ...{ ConstantNode, SymbolNode, OperatorNode, FunctionNode, ConditionalNode, ParenthesisNode },
  AccessorNode: refusing("."),
  ArrayNode: refusing("[ ]"),
  AssignmentNode: refusing("="),
  BlockNode: refusing(";"),
  FunctionAssignmentNode: refusing("="),
  IndexNode: refusing("[ ]"),
  ObjectNode: refusing("{ }"),
  RangeNode: refusing(":"),
  RelationalNode: refusing("a < b < c"),
};

function refusing(sign: string) {
  return class {
    constructor() {
      throw refused(sign);
    }
  };
}

function refused(got: string): CoreError {
  return new CoreError("formula-part", { got: `"${got.slice(0, 40)}"` });
}

function allowed(fn: string, op: string): Operator {
  const found = operators.find((operator) => operator === fn);
  if (!found) throw refused(op);
  return found;
}

/** TRUE counts as 1, as in a worksheet; texts and what is no number are refused. */
function numberOf(value: unknown): number {
  if (typeof value === "boolean") return Number(value);
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw refused(String(value));
}
