import { formatTime, parseTime, timeOfChange } from "../../../src/emulator/truto/time";

describe("the two forms of time", () => {
  it.each(["iso", "sql"] as const)("are read as they are written: %s", (format) => {
    const time = Date.UTC(2030, 0, 2, 3, 4, 5);
    expect(parseTime(formatTime(time, format))).toBe(time);
  });

  it("are read with a zone, or as a day", () => {
    expect(parseTime("2030-01-02T03:04:05+01:00")).toBe(Date.UTC(2030, 0, 2, 2, 4, 5));
    expect(parseTime("2030-01-02")).toBe(Date.UTC(2030, 0, 2));
  });

  it.each(["", "yesterday", "1893456000", "2030-13-01T00:00:00Z"])('are not "%s"', (text) => {
    expect(parseTime(text)).toBeUndefined();
  });
});

describe("the time of a change", () => {
  it("is now, or a millisecond after the change before", () => {
    const clock = () => new Date(1000);
    expect([timeOfChange(500, clock), timeOfChange(1000, clock), timeOfChange(2000, clock)]).toEqual([
      1000, 1001, 2001,
    ]);
  });
});
