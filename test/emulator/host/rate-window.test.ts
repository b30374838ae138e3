import { createRateWindows } from "../../../src/emulator/host/rate-window";

const quota = { requests: 2, windowSeconds: 10 };

function windowsAt(seconds: () => number) {
  return createRateWindows(() => new Date(seconds() * 1000));
}

describe("a rate window", () => {
  it("counts down and then refuses until its end", () => {
    const windows = windowsAt(() => 100);
    const decisions = [1, 2, 3].map(() => windows.take("token", quota));
    expect(decisions).toEqual([
      { allowed: true, remaining: 1, resetAtMs: 110_000, secondsLeft: 10 },
      { allowed: true, remaining: 0, resetAtMs: 110_000, secondsLeft: 10 },
      { allowed: false, remaining: 0, resetAtMs: 110_000, secondsLeft: 10 },
    ]);
  });

  it("has exactly its seconds left at its beginning, whatever fraction of a second that is", () => {
    const hour = { requests: 2, windowSeconds: 3_600 };
    const left = Array.from({ length: 1_000 }, (_, ms) => {
      const windows = createRateWindows(() => new Date(1_796_166_611_000 + ms));
      return windows.take("token", hour).secondsLeft;
    });
    expect(new Set(left)).toEqual(new Set([3_600]));
  });

  it("opens again at the second it names", () => {
    let now = 100;
    const windows = windowsAt(() => now);
    windows.take("token", { ...quota, requests: 1 });
    now = 109.9;
    expect(windows.take("token", { ...quota, requests: 1 }).allowed).toBe(false);
    now = 110;
    expect(windows.take("token", { ...quota, requests: 1 }).allowed).toBe(true);
  });

  it("counts each token for itself", () => {
    const windows = windowsAt(() => 100);
    windows.take("one", { ...quota, requests: 1 });
    expect(windows.take("other", { ...quota, requests: 1 }).allowed).toBe(true);
  });

  it("forgets the oldest of very many keys", () => {
    const windows = windowsAt(() => 100);
    windows.take("first", quota);
    for (let count = 0; count < 10_000; count += 1) windows.take(`token ${count}`, quota);
    expect(windows.take("first", quota).remaining).toBe(1);
  });
});
