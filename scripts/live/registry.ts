import type { Api } from "./api";
import type { Finding } from "./finding";

/** Undoes one change. Its name says what is left behind if that fails. */
export interface Undo {
  readonly name: string;
  readonly run: (api: Api) => Promise<void>;
}

export interface Run {
  readonly api: Api;
  /** Values of the environment variables of {@link LiveRegistry.scope}. */
  readonly scope: Readonly<Record<string, string | undefined>>;
  /** Makes sure that what was just created is deleted, however the run ends. */
  readonly later: (undo: Undo) => void;
  /** Tells apart what several runs create; lower-case letters and digits. */
  readonly unique: string;
}

export type Check = (run: Run) => AsyncIterable<Finding>;

/** What can be checked of a registry with an account. */
export interface LiveRegistry {
  readonly title: string;
  readonly page: string;
  readonly defaultBaseUrl: string;
  readonly variables: {
    readonly token: string;
    readonly baseUrl: string;
    /** Variable and what it is, for the help. */
    readonly scope: Readonly<Record<string, string>>;
  };
  /** Needed permissions, for the help. */
  readonly needs: string;
  readonly read: Check;
  readonly write: Check;
}

/** Says in the registry what the object is, to anyone who finds it. */
export const nameFor = (unique: string): string => `try live ${unique} safe to delete`;

/** Deletes at a path; 404 means that it is gone already. Throws what is left to do. */
export const deletion = (path: string, what: string): Undo => ({
  name: what,
  run: async (api) => {
    const { status } = await api.send("DELETE", path);
    if (status !== 404 && (status < 200 || status > 299)) throw new Error(`status ${String(status)}`);
  },
});

/** A credential that no service accepts. */
export const FAKE_SECRET = "FAKE-try-live-0123456789";

/** Whether a text occurs anywhere in a body. */
export const mentions = (body: unknown, text: string): boolean => JSON.stringify(body ?? null).includes(text);
