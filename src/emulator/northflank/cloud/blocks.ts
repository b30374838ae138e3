import { problem, type Problem } from "../rules/problems";

/** The providers with a block of settings of their own, which has the provider's name (northflank sheet §2.2). */
export const BLOCKS = ["aws", "gcp", "cloudflare"] as const;

export type Block = (typeof BLOCKS)[number];

export type Blocks = { readonly [K in Block]?: object | undefined };

/** "Required when provider is …"; a block of another provider is a mistake of the client (§2.4, assumption). */
export function blockProblems(provider: string, blocks: Blocks): Problem[] {
  return [
    ...BLOCKS.filter((block) => block === provider && blocks[block] === undefined).map((block) =>
      problem(block, `is required for ${provider}`),
    ),
    ...foreignBlockProblems(provider, blocks),
  ];
}

export function foreignBlockProblems(provider: string, blocks: Blocks): Problem[] {
  return BLOCKS.filter((block) => block !== provider && blocks[block] !== undefined).map((block) =>
    problem(block, `is not used by ${provider}`),
  );
}
