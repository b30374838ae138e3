import { useState } from "preact/hooks";
import type { PageObject, PageState } from "../page-state";
import { ActivityList } from "./activity";
import { Conditions } from "./conditions";
import { useLive, type Connection } from "./live";
import { ObjectDialog } from "./object-dialog";
import { Objects, type Opened } from "./objects";

const FEW = 50;
const MANY = 1000;

export function App() {
  const [filter, setFilter] = useState("");
  const [limit, setLimit] = useState(FEW);
  const [opened, setOpened] = useState<Opened>();
  const { state, connection, refresh } = useLive({ filter, limit });
  if (state === undefined) return <p class="quiet">{CONNECTIONS[connection]}</p>;
  const recent = state.activity.find(({ changes }) => changes.length > 0);
  return (
    <>
      <header>
        <h1>Integrations emulator</h1>
        <p class={`connection ${connection}`} role="status">
          {CONNECTIONS[connection]}
        </p>
      </header>
      <main>
        <Connect
          environments={state.registries.map(({ environment }) => environment)}
          stateFile={state.stateFile}
        />
        <Conditions state={state} onDone={refresh} />
        <div class="columns">
          <Objects
            registries={state.registries}
            recent={recent}
            filter={filter}
            onFilter={setFilter}
            onMore={() => setLimit(MANY)}
            canShowMore={limit < MANY}
            onOpen={setOpened}
          />
          <ActivityList entries={state.activity} />
        </div>
      </main>
      {opened && (
        <ObjectDialog
          key={opened.registry + opened.object.path}
          opened={{ ...opened, object: currentOf(state, opened) }}
          version={state.version}
          onClose={() => setOpened(undefined)}
        />
      )}
    </>
  );
}

/** As it is called now. */
function currentOf({ registries }: PageState, { registry, collection, object }: Opened): PageObject {
  const objects = registries
    .find(({ name }) => name === registry)
    ?.collections.find(({ name }) => name === collection)?.objects;
  return objects?.find(({ path }) => path === object.path) ?? object;
}

const CONNECTIONS: Readonly<Record<Connection, string>> = {
  connecting: "Connecting",
  live: "Live",
  lost: "The emulator does not answer; this is what it had",
};

interface ConnectProps {
  readonly environments: readonly Readonly<Record<string, string>>[];
  readonly stateFile: string | undefined;
}

function Connect({ environments, stateFile }: ConnectProps) {
  const lines = environments.flatMap((each) =>
    Object.entries(each).map(([name, value]) => `export ${name}=${value}`),
  );
  return (
    <details>
      <summary>
        Four emulated registries on <code>{location.host}</code>
        <span class="quiet">
          {stateFile === undefined ? "what is stored ends with the emulator" : `saved to ${stateFile}`}
        </span>
      </summary>
      <p>Point the provider at them:</p>
      <pre tabIndex={0}>{lines.join("\n")}</pre>
    </details>
  );
}
