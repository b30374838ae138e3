/** Requests to the emulator that the page came from. Rejects with what a person can read. */
export async function send<T = undefined>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(path, {
    method,
    headers: { "Content-Type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }).catch(() => {
    throw new Error("The emulator does not answer. Was it stopped?");
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(messageIn(text) ?? `The emulator answered ${answer.status}.`);
  return (text === "" ? undefined : JSON.parse(text)) as T;
}

function messageIn(text: string): string | undefined {
  try {
    const { errors } = JSON.parse(text) as { errors?: readonly { readonly message?: string }[] };
    return errors?.map(({ message }) => message ?? "").join(" ");
  } catch {
    return undefined;
  }
}

export const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : "Something failed.";

/** A control path of a registry. */
export const controlPath = (registry: string, path: string): string => `/_control/${registry}${path}`;
