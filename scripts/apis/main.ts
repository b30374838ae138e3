// `npm run apis:check`: what the vendors' documents and clients have that this project does not know.
import { checkApis } from "./command";

process.exitCode = checkApis(process.argv.slice(2), {
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
