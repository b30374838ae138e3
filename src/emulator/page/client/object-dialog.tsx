import { useEffect, useRef, useState } from "preact/hooks";
import { controlPath, messageOf, send } from "./api";
import { spaced, type Opened } from "./objects";

interface ObjectDialogProps {
  readonly opened: Opened;
  /** The members are read again when it changes. */
  readonly version: number;
  readonly onClose: () => void;
}

interface Editable {
  readonly editable: Readonly<Record<string, unknown>>;
  readonly members: readonly string[];
}

type Mode = "looking" | "editing" | "deleting";

/** One object: its members, and what a person does to it without the client's knowledge. */
export function ObjectDialog({ opened, version, onClose }: ObjectDialogProps) {
  const { registry, collection, object } = opened;
  const path = controlPath(registry, object.path);
  const dialog = useRef<HTMLDialogElement>(null);
  const [shown, setShown] = useState<object>();
  const [mode, setMode] = useState<Mode>("looking");
  const [problem, setProblem] = useState<string>();

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    send<object>("GET", path).then(setShown, (error: unknown) => {
      setShown(undefined);
      setProblem(messageOf(error));
    });
  }, [path, version]);

  const done = (request: Promise<unknown>, after: () => void) => {
    request.then(
      () => {
        setProblem(undefined);
        after();
      },
      (error: unknown) => setProblem(messageOf(error)),
    );
  };

  return (
    <dialog ref={dialog} aria-labelledby="object-name" onClose={onClose}>
      <h2 id="object-name">{object.name}</h2>
      <p class="quiet">
        {registry}, {spaced(collection)}, {object.owner}
      </p>
      {problem !== undefined && <p role="alert">{problem}</p>}
      {mode === "editing" ? (
        <EditForm
          path={path}
          onProblem={setProblem}
          onSave={(edited) => done(send("PUT", `${path}/editable`, edited), () => setMode("looking"))}
          onCancel={() => {
            setProblem(undefined);
            setMode("looking");
          }}
        />
      ) : (
        <>
          {shown !== undefined && <Members object={shown} />}
          <div class="actions">
            {mode === "deleting" ? (
              <>
                <p>Delete it without the client’s knowledge?</p>
                <button
                  type="button"
                  class="danger"
                  onClick={() => done(send("DELETE", path), () => dialog.current?.close())}
                >
                  Delete it
                </button>
                <button type="button" ref={focus} onClick={() => setMode("looking")}>
                  Keep it
                </button>
              </>
            ) : (
              <>
                <button
                  type="button"
                  ref={focus}
                  disabled={shown === undefined}
                  onClick={() => setMode("editing")}
                >
                  Edit
                </button>
                <button type="button" disabled={shown === undefined} onClick={() => setMode("deleting")}>
                  Delete
                </button>
                <button type="button" onClick={() => dialog.current?.close()}>
                  Close
                </button>
              </>
            )}
          </div>
        </>
      )}
    </dialog>
  );
}

function Members({ object }: { readonly object: object }) {
  return (
    <dl>
      {Object.entries<unknown>({ ...object }).map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{typeof value === "string" ? value : <pre>{jsonText(value)}</pre>}</dd>
        </div>
      ))}
    </dl>
  );
}

const SHORT = 60;

/** On one line where it fits. */
function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length <= SHORT ? text : JSON.stringify(value, undefined, 2);
}

/** Of a control that appears where another one had the focus. */
const focus = (element: HTMLElement | null): void => element?.focus();

interface EditFormProps {
  readonly path: string;
  readonly onSave: (edited: unknown) => void;
  readonly onCancel: () => void;
  readonly onProblem: (problem: string) => void;
}

function EditForm({ path, onSave, onCancel, onProblem }: EditFormProps) {
  const [text, setText] = useState<string>();
  const [others, setOthers] = useState<readonly string[]>([]);
  useEffect(() => {
    send<Editable>("GET", `${path}/editable`).then(
      ({ editable, members }) => {
        setText(JSON.stringify(editable, undefined, 2));
        setOthers(members.filter((name) => !Object.hasOwn(editable, name)));
      },
      (error: unknown) => onProblem(messageOf(error)),
    );
  }, [path]);
  const save = () => {
    try {
      onSave(JSON.parse(text ?? ""));
    } catch (error) {
      onProblem(`This is not JSON: ${messageOf(error)}`);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label>
        Members, as JSON
        <textarea
          ref={focus}
          rows={16}
          spellcheck={false}
          value={text}
          aria-describedby="others"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <p id="others" class="quiet">
        {others.length > 0 && `Can be added, to replace credentials for example: ${others.join(", ")}. `}
        No rule of the registry applies.
      </p>
      <div class="actions">
        <button type="submit" class="main">
          Save
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
