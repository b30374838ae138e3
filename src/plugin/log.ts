import { AsyncLocalStorage } from "node:async_hooks";
import type { Logger, LogLevel } from "../framework/diagnostics/logger";
import { visibleLines } from "../text";
import type { Environment } from "./options";

/**
 * What a record carries besides its message. Never configuration, state or private bytes
 * (docs/apis/terraform-protocol.md §1.7).
 */
export type LogFields = Readonly<Record<string, string | number | boolean>>;

/** A logger whose records carry the fields of the call during which they are written. */
export interface PluginLogger extends Logger {
  /** @param fields - asked for where something may be written */
  during<T>(fields: () => LogFields, run: () => T): T;
}

const LEVELS: readonly LogLevel[] = ["trace", "debug", "info", "warn", "error"];
const OFF = LEVELS.length;

/**
 * Longer lines are cut apart by Terraform at 64 KiB and then are no records any more (docs/apis/terraform-protocol.md
 * §1.7). Counted in characters, of which UTF-8 needs up to three bytes each.
 */
const MAX_TEXT = 16 * 1024;

export interface LogOptions {
  /** Source address of the provider. */
  readonly address: string;
  readonly environment: Environment;
  /** Takes one line at a time, with its line break. */
  readonly write: (line: string) => void;
  readonly now: () => Date;
}

/** Records in the form that Terraform reads from standard error (docs/apis/terraform-protocol.md §1.7). */
export function createLogger(options: LogOptions): PluginLogger {
  const threshold = thresholdOf(options);
  // What follows calls through their promises makes each of them slower.
  if (threshold === OFF) return { log: () => undefined, during: (_fields, run) => run() };
  const callFields = new AsyncLocalStorage<LogFields>();
  return {
    log: (level, message, fields) => {
      if (LEVELS.indexOf(level) < threshold) return;
      const known = { tf_provider_addr: options.address, ...callFields.getStore(), ...fields };
      options.write(lineOf({ level, message, at: options.now() }, known));
    },
    during: (fields, run) => callFields.run({ ...callFields.getStore(), ...fields() }, run),
  };
}

/** The most specific variable that is set decides; nothing set: nothing is written. */
function thresholdOf({ address, environment }: LogOptions): number {
  const name = (address.split("/").at(-1) ?? "").toUpperCase().replaceAll("-", "_");
  const variables = [`TF_LOG_PROVIDER_${name}`, "TF_LOG_PROVIDER", "TF_LOG"];
  const level =
    variables.map((variable) => environment[variable] ?? "").find((value) => value !== "") ?? "OFF";
  if (level.toUpperCase() === "OFF") return OFF;
  // JSON, and whatever Terraform does not know, mean the finest level.
  return Math.max(
    0,
    LEVELS.findIndex((known) => known === level.toLowerCase()),
  );
}

interface LogRecord {
  readonly level: LogLevel;
  readonly message: string;
  readonly at: Date;
}

function lineOf({ level, message, at }: LogRecord, fields: LogFields): string {
  const head = {
    "@level": level,
    "@message": visibleLines(message.slice(0, MAX_TEXT)),
    "@module": "provider",
    "@timestamp": at.toISOString().replace("Z", "000Z"),
  };
  // The head last: no field can take the place of a key that older Terraform must find as a string.
  const line = JSON.stringify({ ...visibleFields(fields), ...head });
  return `${line.length > MAX_TEXT ? JSON.stringify(head) : line}\n`;
}

/** Terraform prints them as they are. */
const visibleFields = (fields: LogFields): LogFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === "string" ? visibleLines(value) : value,
    ]),
  );
