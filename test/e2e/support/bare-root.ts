import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, realpathSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runProcess, type Ran } from "./terraform";

/**
 * Runs an engine in a root with nothing but itself, the C and C++ libraries that Node's executables ask for, and a folder
 * to work in: no shell, no Node, no HOME, no /proc. All but the folder is read-only, and nothing can be started from /tmp.
 * As in a container, which these are made with as well: own mounts of an own user.
 */
export interface BareRoot {
  /** The folder to work in, as it is outside. */
  readonly folder: string;
  readonly run: (args: readonly string[], environment: Readonly<Record<string, string>>) => Promise<Ran>;
}

/** What Node's official executables for Linux are linked with (`ldd`). */
export const LIBRARIES = [
  "ld-linux-x86-64.so.2",
  "libatomic.so.1",
  "libc.so.6",
  "libdl.so.2",
  "libgcc_s.so.1",
  "libm.so.6",
  "libpthread.so.0",
  "libstdc++.so.6",
];

const MOUNTS = `
mount --bind "$0" "$0"
mount --bind /dev/null "$0/dev/null"
mount --bind "$0/work" "$0/work"
mount -t tmpfs -o noexec,nosuid tmpfs "$0/tmp"
mount -o remount,bind,ro "$0"
root=$0
cd "$root/work"
exec chroot "$root" /engine -chdir=/work "$@"
`;

/**
 * @param root - an empty folder
 * @param engine - the path of a Terraform or OpenTofu that needs no libraries
 * @param authority - a certificate to trust
 */
export function makeBareRoot(
  root: string,
  { engine, authority }: { engine: string; authority: string },
): BareRoot {
  for (const folder of ["dev", "etc", "lib64", "tmp", "work"])
    mkdirSync(join(root, folder), { recursive: true });
  // Distributions have their libraries in one of the two.
  symlinkSync("lib64", join(root, "lib"));
  copyFileSync(realpathSync(engine), join(root, "engine"));
  const loaded = execFileSync("ldconfig", ["-p"], {
    encoding: "utf8",
    env: { PATH: "/sbin:/usr/sbin:/usr/bin" },
  });
  for (const name of LIBRARIES) {
    const line = loaded
      .split("\n")
      .find((each) => each.includes(`${name} (libc6,x86-64`) && each.includes("=> "));
    const path = line?.split("=> ")[1] ?? join("/lib64", name);
    copyFileSync(realpathSync(path), join(root, "lib64", name));
  }
  writeFileSync(join(root, "dev", "null"), "");
  writeFileSync(join(root, "etc", "hosts"), "127.0.0.1 localhost\n");
  writeFileSync(join(root, "etc", "ca.pem"), authority);
  const unshare = ["--mount", ...(process.getuid?.() === 0 ? [] : ["--user", "--map-root-user"])];
  return {
    folder: join(root, "work"),
    run: (args, environment) =>
      runProcess("unshare", [...unshare, "sh", "-ec", MOUNTS, root, ...args], root, {
        PATH: "/usr/sbin:/usr/bin:/sbin:/bin",
        TMPDIR: "/tmp",
        SSL_CERT_FILE: "/etc/ca.pem",
        CHECKPOINT_DISABLE: "1",
        TF_INPUT: "0",
        TF_CLI_ARGS: "-no-color",
        ...environment,
      }),
  };
}
