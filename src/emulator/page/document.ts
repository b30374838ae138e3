import { createHash } from "node:crypto";
import { clientCode } from "./client-code";

export interface PageDocument {
  readonly html: string;
  readonly headers: Readonly<Record<string, string>>;
}

let document: Promise<PageDocument> | undefined;

/** The same for every emulator of a process. */
export const pageDocument = (): Promise<PageDocument> => (document ??= createDocument());

/**
 * The page: one document with its script and style, which the policy names by their hashes. No other script runs, none of
 * the registries' answers either, and the page is in no frame.
 */
async function createDocument(): Promise<PageDocument> {
  const { script, style } = await clientCode();
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "connect-src 'self'",
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  return {
    html: [
      "<!doctype html>",
      '<html lang="en">',
      "<head>",
      '<meta charset="utf-8">',
      "<title>Integrations emulator</title>",
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      `<link rel="icon" href="${ICON}">`,
      `<style>${style}</style>`,
      "</head>",
      '<body><div id="app"><noscript>This page needs JavaScript.</noscript></div>',
      `<script>${script}</script>`,
      "</body>",
      "</html>",
      "",
    ].join("\n"),
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": policy.join("; "),
      "Cross-Origin-Opener-Policy": "same-origin",
      "Referrer-Policy": "no-referrer",
      "Cache-Control": "no-store",
    },
  };
}

/** Two plugs' worth of a square: without one, browsers ask for /favicon.ico. */
const ICON =
  "data:image/svg+xml," +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#0969da"/>' +
      '<path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.6"/></svg>',
  );

const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
