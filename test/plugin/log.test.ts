import { createLogger, type PluginLogger } from "../../src/plugin/log";

interface Log {
  readonly logger: PluginLogger;
  readonly lines: readonly string[];
  records(): Record<string, unknown>[];
}

function logWith(environment: Record<string, string>): Log {
  const lines: string[] = [];
  const logger = createLogger({
    address: "example.test/acme/two-words",
    environment,
    write: (line) => lines.push(line),
    now: () => new Date("2025-01-02T03:04:05.678Z"),
  });
  return { logger, lines, records: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

function levelsWritten(environment: Record<string, string>): string {
  const { logger, records } = logWith(environment);
  for (const level of ["trace", "debug", "info", "warn", "error"] as const) logger.log(level, "x");
  return records()
    .map((record) => String(record["@level"]))
    .join(" ");
}

describe("a log record", () => {
  it("shows what a terminal would obey as escapes, in the message and in the fields", () => {
    const { logger, lines } = logWith({ TF_LOG: "TRACE" });
    logger.log("warn", "a\u001b[2Jb", { path: "/c\u202ed\u009be" });
    expect(lines.join("")).toContain(
      String.raw`"path":"/c\\u202ed\\u009be","@level":"warn","@message":"a\\u001b[2Jb"`,
    );
  });

  it("has exactly the keys that Terraform reads, six digits of a second, and the fields", () => {
    const { logger, lines, records } = logWith({ TF_LOG: "TRACE" });
    logger.log("warn", "slow answer", { milliseconds: 1200, retried: true });
    expect(records()).toEqual([
      {
        "@level": "warn",
        "@message": "slow answer",
        "@module": "provider",
        "@timestamp": "2025-01-02T03:04:05.678000Z",
        tf_provider_addr: "example.test/acme/two-words",
        milliseconds: 1200,
        retried: true,
      },
    ]);
    expect(lines[0]?.indexOf("\n")).toBe((lines[0]?.length ?? 0) - 1);
  });

  it("is one line, whatever the message is", () => {
    const { logger, lines } = logWith({ TF_LOG: "TRACE" });
    logger.log("info", "two\nlines");
    expect(lines.join("").split("\n")).toHaveLength(2);
  });

  it("keeps its own keys as strings, whatever the fields are called", () => {
    const { logger, records } = logWith({ TF_LOG: "TRACE" });
    logger.log("info", "x", { "@level": 7, "@timestamp": false });
    expect(records()[0]).toMatchObject({ "@level": "info", "@timestamp": "2025-01-02T03:04:05.678000Z" });
  });

  it("never gets so long that Terraform would cut it apart", () => {
    const { logger, lines, records } = logWith({ TF_LOG: "TRACE" });
    logger.log("info", "\u20ac".repeat(100_000), { more: "x".repeat(100_000) });
    expect(Buffer.byteLength(lines[0] ?? "")).toBeLessThan(64 * 1024);
    expect(records()[0]).toMatchObject({ "@level": "info" });
  });

  it("carries the fields of the call during which it is written, also after waiting", async () => {
    const { logger, records } = logWith({ TF_LOG: "TRACE" });
    await Promise.all(
      ["ReadResource", "CallFunction"].map((tf_rpc) =>
        logger.during(
          () => ({ tf_rpc }),
          async () => {
            await Promise.resolve();
            logger.log("info", "x");
          },
        ),
      ),
    );
    expect(records().map((record) => record.tf_rpc)).toEqual(["ReadResource", "CallFunction"]);
  });
});

describe("the level of the log", () => {
  it("is off when nothing is set", () => {
    expect(levelsWritten({})).toBe("");
    expect(levelsWritten({ TF_LOG: "" })).toBe("");
  });

  it.each([
    ["TRACE", "trace debug info warn error"],
    ["debug", "debug info warn error"],
    ["WARN", "warn error"],
    ["ERROR", "error"],
    ["OFF", ""],
    ["JSON", "trace debug info warn error"],
    ["1", "trace debug info warn error"],
  ])("follows TF_LOG=%s", (level, written) => {
    expect(levelsWritten({ TF_LOG: level })).toBe(written);
  });

  it("follows the most specific variable that is set", () => {
    expect(levelsWritten({ TF_LOG: "TRACE", TF_LOG_PROVIDER: "WARN" })).toBe("warn error");
    expect(levelsWritten({ TF_LOG_PROVIDER: "TRACE", TF_LOG_PROVIDER_TWO_WORDS: "ERROR" })).toBe("error");
    expect(levelsWritten({ TF_LOG: "TRACE", TF_LOG_PROVIDER_TWO_WORDS: "off" })).toBe("");
  });
});
