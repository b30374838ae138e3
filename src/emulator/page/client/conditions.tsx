import { useState } from "preact/hooks";
import type { PageRegistry, PageState } from "../page-state";
import { controlPath, messageOf, send } from "./api";
import { FaultForm, FaultList } from "./faults";
import { LATENCIES, LIMITS, type Limit } from "./fault-presets";

interface ConditionsProps {
  readonly state: PageState;
  readonly onDone: () => void;
}

/** Runs a request and shows why it was refused. */
export type Act = (request: Promise<unknown>) => void;

/** Latency, limits and faults. */
export function Conditions({ state: { latency, registries }, onDone }: ConditionsProps) {
  const [problem, setProblem] = useState<string>();
  const act: Act = (request) => {
    request.then(
      () => {
        setProblem(undefined);
        onDone();
      },
      (error: unknown) => setProblem(messageOf(error)),
    );
  };
  return (
    <details class="conditions">
      <summary>
        Latency, limits and faults <span class="quiet">{summaryOf(latency, registries)}</span>
      </summary>
      {problem !== undefined && <p role="alert">{problem}</p>}
      <div class="fields">
        <label>
          Latency of every answer
          <select
            value={latency}
            onChange={({ currentTarget }) =>
              act(send("PUT", "/_control/latency", { milliseconds: Number(currentTarget.value) }))
            }
          >
            {[...new Set([...LATENCIES, latency])].map((each) => (
              <option value={each}>{latencyName(each)}</option>
            ))}
          </select>
        </label>
        {registries.map((registry) => (
          <LimitField key={registry.name} registry={registry} act={act} />
        ))}
      </div>
      <FaultForm registries={registries.map(({ name }) => name)} act={act} />
      <FaultList registries={registries} act={act} />
    </details>
  );
}

function LimitField({ registry, act }: { readonly registry: PageRegistry; readonly act: Act }) {
  const current = JSON.stringify(registry.rateLimit ?? "unlimited");
  const known = LIMITS.map(({ name, limit }) => ({ name, value: JSON.stringify(limit) }));
  const isKnown = known.some(({ value }) => value === current);
  const options = isKnown ? known : [...known, { name: limitName(registry.rateLimit), value: current }];
  return (
    <label>
      Rate limit of {registry.name}
      <select
        value={current}
        onChange={({ currentTarget }) => {
          const rateLimit: unknown = JSON.parse(currentTarget.value);
          act(send("PATCH", controlPath(registry.name, "/settings"), { rateLimit }));
        }}
      >
        {options.map(({ name, value }) => (
          <option value={value}>{name}</option>
        ))}
      </select>
    </label>
  );
}

function summaryOf(latency: number, registries: readonly PageRegistry[]): string {
  const limited = registries.filter(({ rateLimit }) => rateLimit !== undefined);
  const faults = registries.reduce((sum, { faults: some, moreFaults }) => sum + some.length + moreFaults, 0);
  return [
    `latency ${latencyName(latency)}`,
    limited.length === 0
      ? "no rate limit"
      : `rate limit of ${limited.map(({ name, rateLimit }) => `${name} ${limitName(rateLimit)}`).join(", ")}`,
    faults === 0 ? "no faults" : faults === 1 ? "1 fault" : `${faults} faults`,
  ].join(" · ");
}

const latencyName = (milliseconds: number): string =>
  milliseconds === 0 ? "none" : milliseconds < 1000 ? `${milliseconds} ms` : `${milliseconds / 1000} s`;

function limitName(limit: Limit | undefined): string {
  const known = LIMITS.find((each) => JSON.stringify(each.limit) === JSON.stringify(limit ?? "unlimited"));
  if (known !== undefined || limit === undefined) return known?.name ?? "none";
  return `${limit.requests} in ${limit.windowSeconds} s`;
}
