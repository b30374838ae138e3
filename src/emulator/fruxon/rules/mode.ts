/** `strict` refuses what no source says is accepted; `lenient` does what the most forgiving reading would do. */
export const MODES = ["strict", "lenient"] as const;
export type Mode = (typeof MODES)[number];
