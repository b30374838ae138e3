import { useState } from "preact/hooks";
import type { PageFault, PageRegistry } from "../page-state";
import { controlPath, send } from "./api";
import type { Act } from "./conditions";
import { EXAMPLE_PLAN, FAULTS, REQUESTS, TIMES } from "./fault-presets";

interface FaultFormProps {
  readonly registries: readonly string[];
  readonly act: Act;
}

const OWN_PLAN = "Another plan (JSON)";

export function FaultForm({ registries, act }: FaultFormProps) {
  const [registry, setRegistry] = useState(registries[0] ?? "");
  const [fault, setFault] = useState(FAULTS[0]?.name ?? "");
  const [requests, setRequests] = useState(REQUESTS[0]?.name ?? "");
  const [times, setTimes] = useState(TIMES[0]?.name ?? "");
  const [plan, setPlan] = useState(EXAMPLE_PLAN);
  const isOwnPlan = fault === OWN_PLAN;

  const add = async (): Promise<unknown> => {
    const body = isOwnPlan
      ? parsedPlan(plan)
      : {
          ...FAULTS.map((each) => ({ name: each.name, fault: each.fault })).find(
            ({ name }) => name === fault,
          ),
          name: undefined,
          match: REQUESTS.find(({ name }) => name === requests)?.match,
          times: TIMES.find(({ name }) => name === times)?.times,
        };
    return send("POST", controlPath(registry, "/faults"), body);
  };

  return (
    <form
      class="fields"
      onSubmit={(event) => {
        event.preventDefault();
        act(add());
      }}
    >
      <Choice
        label="Fault"
        options={[...FAULTS.map(({ name }) => name), OWN_PLAN]}
        value={fault}
        onChange={setFault}
      />
      <Choice label="Registry" options={registries} value={registry} onChange={setRegistry} />
      {isOwnPlan ? (
        <label class="grow">
          Plan
          <input
            value={plan}
            spellcheck={false}
            onInput={({ currentTarget }) => setPlan(currentTarget.value)}
          />
        </label>
      ) : (
        <>
          <Choice
            label="Which requests"
            options={REQUESTS.map(({ name }) => name)}
            value={requests}
            onChange={setRequests}
          />
          <Choice
            label="How often"
            options={TIMES.map(({ name }) => name)}
            value={times}
            onChange={setTimes}
          />
        </>
      )}
      <button type="submit">Switch on</button>
    </form>
  );
}

function parsedPlan(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error("The plan is not JSON.");
  }
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Choice({ label, options, value, onChange }: ChoiceProps) {
  return (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {options.map((each) => (
          <option>{each}</option>
        ))}
      </select>
    </label>
  );
}

interface FaultListProps {
  readonly registries: readonly PageRegistry[];
  readonly act: Act;
}

export function FaultList({ registries, act }: FaultListProps) {
  const all = registries.flatMap(({ name, faults }) => faults.map((fault) => ({ registry: name, fault })));
  const more = registries.reduce((sum, { moreFaults }) => sum + moreFaults, 0);
  if (all.length === 0) return <p class="quiet">No faults are switched on.</p>;
  return (
    <ul class="faults">
      {all.map(({ registry, fault }) => (
        <li key={`${registry}/${fault.id}`}>
          <span>
            <b>{registry}</b>: {nameOf(fault)}, {requestsOf(fault)}, {timesOf(fault)}
          </span>
          <button
            type="button"
            onClick={() => act(send("DELETE", controlPath(registry, `/faults/${fault.id}`)))}
          >
            Switch off
            <span class="unseen"> {`${nameOf(fault)} of ${registry}`}</span>
          </button>
        </li>
      ))}
      {more > 0 && <li class="quiet">and {more} more</li>}
    </ul>
  );
}

/** The plan is stored with its defaults: a preset is known by what it sets. */
function nameOf({ fault }: PageFault): string {
  const known = FAULTS.find((preset) => isWithin(preset.fault, fault));
  return known?.name ?? fault;
}

function isWithin(preset: object, text: string): boolean {
  try {
    const fault = { when: "before", ...(JSON.parse(text) as object) };
    const wanted = { when: "before", ...preset };
    return Object.entries(wanted).every(([name, value]) => fault[name as keyof typeof fault] === value);
  } catch {
    return false;
  }
}

function requestsOf({ match, skip }: PageFault): string {
  const which = [match.method ?? "all requests", match.path].filter((part) => part !== undefined).join(" ");
  return skip > 0 ? `${which} after ${skip}` : which;
}

const timesOf = ({ times }: PageFault): string =>
  times === "always" ? "until switched off" : times === 1 ? "for one more" : `for ${times} more`;
