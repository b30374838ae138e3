import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PageQuery, PageState } from "../page-state";
import { send } from "./api";

export type Connection = "connecting" | "live" | "lost";

export interface Live {
  readonly state: PageState | undefined;
  readonly connection: Connection;
  readonly refresh: () => void;
}

/** The emulator's state, read again after every change. A page that nobody sees does not listen. */
export function useLive({ filter, limit }: PageQuery): Live {
  const [state, setState] = useState<PageState>();
  const [connection, setConnection] = useState<Connection>("connecting");
  const query = `filter=${encodeURIComponent(filter)}&limit=${limit}`;
  const refresh = useRefresh(query, setState, setConnection);

  useEffect(refresh, [query, refresh]);
  useEffect(() => {
    let events: EventSource | undefined;
    const listen = () => {
      events?.close();
      if (document.hidden) return;
      events = new EventSource("/_page/events");
      events.addEventListener("change", refresh);
      events.addEventListener("error", () => setConnection("lost"));
    };
    listen();
    document.addEventListener("visibilitychange", listen);
    return () => {
      events?.close();
      document.removeEventListener("visibilitychange", listen);
    };
  }, [refresh]);

  return { state, connection, refresh };
}

/** One request at a time; what happens meanwhile is read afterwards. */
function useRefresh(
  query: string,
  setState: (state: PageState) => void,
  setConnection: (connection: Connection) => void,
): () => void {
  const latest = useRef(query);
  const reading = useRef<"no" | "yes" | "again">("no");
  latest.current = query;

  return useCallback(() => {
    if (reading.current !== "no") {
      reading.current = "again";
      return;
    }
    const read = async (): Promise<void> => {
      reading.current = "yes";
      try {
        setState(await send<PageState>("GET", `/_page/state?${latest.current}`));
        setConnection("live");
      } catch {
        setConnection("lost");
      }
      if (isAgain(reading.current)) return read();
      reading.current = "no";
    };
    void read();
  }, [setState, setConnection]);
}

/** A function, because the compiler does not expect the value to change while something is awaited. */
const isAgain = (value: "no" | "yes" | "again"): boolean => value === "again";
