import { problem, type Problem } from "../rules/problems";

/** Blocks of settings that belong to a provider (docs/apis/northflank.md §2.2, docs/apis/northflank.md §10.1). */
export const BLOCKS = ["aws", "gcp", "cloudflare", "byok"] as const;

export type Block = (typeof BLOCKS)[number];

/** The European sovereign cloud has the block of AWS (an inference of docs/apis/northflank.md §10.1). */
export function blockOf(provider: string): Block | undefined {
  return provider === "aws-eusc" ? "aws" : BLOCKS.find((block) => block === provider);
}

export type Blocks = { readonly [K in Block]?: object | undefined };

/** "Required when provider is …"; a block of another provider is a client error (§2.4, assumption). */
export function blockProblems(provider: string, blocks: Blocks): Problem[] {
  return [
    // No source says that the newest of them is required.
    ...BLOCKS.filter(
      (block) => block === blockOf(provider) && block !== "byok" && blocks[block] === undefined,
    ).map((block) => problem(block, `is required for ${provider}`)),
    ...foreignBlockProblems(provider, blocks),
  ];
}

export function foreignBlockProblems(provider: string, blocks: Blocks): Problem[] {
  return BLOCKS.filter((block) => block !== blockOf(provider) && blocks[block] !== undefined).map((block) =>
    problem(block, `is not used by ${provider}`),
  );
}
