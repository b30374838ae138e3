// Puts a drift report where people see it: one comment on a pull request that is updated, and one issue per stack that is
// closed when the stack is in sync. For GitHub and GitLab; needs Node 20 and nothing else. Copy it to pipeline/report.mjs.
//
//   node pipeline/report.mjs comment STACK FILE
//   node pipeline/report.mjs issue STACK EXIT_CODE FILE      EXIT_CODE is that of `integrations drift`
import { readFileSync } from "node:fs";

const LABEL = "integrations-drift";
/** What a comment or a description can hold on GitHub. */
const MOST_CHARACTERS = 65_536;

const [task, stack, ...rest] = process.argv.slice(2);
if (!stack || !rest.length) fail("Usage: report.mjs comment STACK FILE | issue STACK EXIT_CODE FILE");
const forge = process.env.GITHUB_REPOSITORY ? github(process.env) : gitlab(process.env);
const marker = `<!-- integrations drift of ${stack} -->`;

if (task === "comment") await comment(rest[0]);
else if (task === "issue") await issue(Number(rest[0]), rest[1]);
else fail(`There is no task ${task}.`);

async function comment(file) {
  const existing = (await forge.comments()).find(({ body }) => body.startsWith(marker));
  await (existing ? forge.changeComment(existing.id, bodyOf(file)) : forge.addComment(bodyOf(file)));
}

async function issue(code, file) {
  // 1: an error, or the report is incomplete. Nothing is known, so nothing is opened or closed, and the job fails.
  if (![0, 2, 3, 4].includes(code))
    fail(`integrations drift ended with ${code}: the state of ${stack} is unknown.`);
  const title = `Drift: ${stack}`;
  const existing = (await forge.issues()).find((each) => each.title === title);
  if (code === 0) {
    if (existing) await forge.closeIssue(existing.id);
  } else if (existing) await forge.changeIssue(existing.id, bodyOf(file));
  else await forge.addIssue(title, bodyOf(file));
}

function bodyOf(file) {
  return `${marker}\n${readFileSync(file, "utf8")}`.slice(0, MOST_CHARACTERS);
}

function github({ GITHUB_API_URL, GITHUB_REPOSITORY, GITHUB_TOKEN, PULL_REQUEST }) {
  const at = (path) => `${GITHUB_API_URL}/repos/${GITHUB_REPOSITORY}/${path}`;
  const send = sender({ authorization: `Bearer ${GITHUB_TOKEN}`, accept: "application/vnd.github+json" });
  return {
    comments: () =>
      pages((page) => send("GET", at(`issues/${PULL_REQUEST}/comments?per_page=100&page=${page}`))),
    addComment: (body) => send("POST", at(`issues/${PULL_REQUEST}/comments`), { body }),
    changeComment: (id, body) => send("PATCH", at(`issues/comments/${id}`), { body }),
    issues: async () =>
      (await pages((page) => send("GET", at(`issues?state=open&labels=${LABEL}&per_page=100&page=${page}`))))
        .filter((each) => !each.pull_request)
        .map(({ number, title }) => ({ id: number, title })),
    addIssue: (title, body) => send("POST", at("issues"), { title, body, labels: [LABEL] }),
    changeIssue: (id, body) => send("PATCH", at(`issues/${id}`), { body }),
    closeIssue: (id) => send("PATCH", at(`issues/${id}`), { state: "closed" }),
  };
}

function gitlab({ CI_API_V4_URL, CI_PROJECT_ID, CI_MERGE_REQUEST_IID, GITLAB_TOKEN }) {
  const at = (path) => `${CI_API_V4_URL}/projects/${CI_PROJECT_ID}/${path}`;
  const notes = `merge_requests/${CI_MERGE_REQUEST_IID}/notes`;
  const send = sender({ "private-token": GITLAB_TOKEN });
  return {
    comments: () => pages((page) => send("GET", at(`${notes}?per_page=100&page=${page}`))),
    addComment: (body) => send("POST", at(notes), { body }),
    changeComment: (id, body) => send("PUT", at(`${notes}/${id}`), { body }),
    issues: async () =>
      (
        await pages((page) =>
          send("GET", at(`issues?state=opened&labels=${LABEL}&per_page=100&page=${page}`)),
        )
      ).map(({ iid, title }) => ({ id: iid, title })),
    addIssue: (title, description) => send("POST", at("issues"), { title, description, labels: LABEL }),
    changeIssue: (id, description) => send("PUT", at(`issues/${id}`), { description }),
    closeIssue: (id) => send("PUT", at(`issues/${id}`), { state_event: "close" }),
  };
}

function sender(headers) {
  return async (method, url, body) => {
    const response = await fetch(url, {
      method,
      headers: { ...headers, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) fail(`${method} ${new URL(url).pathname}: ${response.status} ${await response.text()}`);
    return response.json();
  };
}

/** All items of a list that comes in pages of 100. */
async function pages(read) {
  const all = [];
  for (let page = 1; ; page += 1) {
    const items = await read(page);
    all.push(...items);
    if (items.length < 100) return all;
  }
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
