import type { SyntaxNode } from "@lezer/common";

export function childrenOf(node: SyntaxNode | null): readonly SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** A node and everything inside it, in the order of the text. */
export function* within(root: SyntaxNode): Generator<SyntaxNode, void, undefined> {
  const pending = [root];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node;
    pending.push(...childrenOf(node).slice().reverse());
  }
}
