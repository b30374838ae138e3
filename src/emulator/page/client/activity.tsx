import { useState } from "preact/hooks";
import type { ActivityEntry } from "../activity";
import type { MemberChange, ObjectChange } from "../changes";
import { send } from "./api";
import { spaced } from "./objects";

export function ActivityList({ entries }: { readonly entries: readonly ActivityEntry[] }) {
  const [isOnlyChanges, setOnlyChanges] = useState(false);
  const shown = isOnlyChanges ? entries.filter(({ changes }) => changes.length > 0) : entries;
  const latest = entries.find(({ changes }) => changes.length > 0);
  return (
    <section aria-labelledby="requests">
      <div class="heading">
        <h2 id="requests">Requests</h2>
        <label class="check">
          <input
            type="checkbox"
            checked={isOnlyChanges}
            onChange={({ currentTarget }) => setOnlyChanges(currentTarget.checked)}
          />
          Only changes
        </label>
        <button type="button" onClick={() => void send("DELETE", "/_page/activity")}>
          Clear
        </button>
      </div>
      <p class="unseen" role="status">
        {latest?.changes.map(sentenceOf).join(" ")}
      </p>
      {shown.length === 0 ? (
        <p class="quiet">None yet. What clients and people change appears here at once.</p>
      ) : (
        <ol class="activity">
          {shown.map((entry) => (
            <Entry key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Entry({ entry }: { readonly entry: ActivityEntry }) {
  const { at, registry, source, method, path, changes } = entry;
  return (
    <li>
      <p class="request">
        <time dateTime={at}>{new Date(at).toLocaleTimeString("en-GB")}</time>
        <b>{registry}</b>
        {source === "control" && <span class="badge">by hand</span>}
        {(source === "client" || changes.length === 0) && (
          <span class="path">
            {method} {path}
          </span>
        )}
        <Outcome entry={entry} />
      </p>
      {changes.map((change) => (
        <Change key={change.path} change={change} />
      ))}
    </li>
  );
}

function Outcome({ entry: { outcome, status = 0 } }: { readonly entry: ActivityEntry }) {
  switch (outcome) {
    case "waiting":
      return <span class="quiet">waiting</span>;
    case "dropped":
      return <span class="bad">no answer</span>;
    case "answered":
      return <span class={status >= 400 ? "bad" : "good"}>{status}</span>;
  }
}

function Change({ change }: { readonly change: ObjectChange }) {
  const { kind, collection, name, owner, members, secrets } = change;
  return (
    <div class={`change ${kind}`}>
      <p>
        <span class={`badge ${kind}`}>{kind}</span> <b>{name}</b>{" "}
        <span class="quiet">
          {spaced(collection)}, {owner}
        </span>
      </p>
      {(members.length > 0 || (kind === "changed" && secrets.length > 0)) && (
        <ul>
          {members.map((member) => (
            <Member key={member.member} change={member} />
          ))}
          {kind === "changed" && secrets.length > 0 && (
            <li>
              credentials sent: <code>{secrets.join(", ")}</code>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}

function Member({ change: { member, before, after } }: { readonly change: MemberChange }) {
  return (
    <li>
      <code>{member}</code>: {before === undefined ? <i>absent</i> : <del>{before}</del>}{" "}
      <span aria-hidden="true">→</span>
      <span class="unseen"> became </span> {after === undefined ? <i>absent</i> : <ins>{after}</ins>}
    </li>
  );
}

const sentenceOf = ({ kind, name }: ObjectChange): string => `${name} was ${kind}.`;
