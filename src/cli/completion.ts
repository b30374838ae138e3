import { Argument, Command } from "commander";

const SHELLS = ["bash", "zsh", "fish"] as const;

type Shell = (typeof SHELLS)[number];

/** `integrations completion`: a script for the user's shell, derived from the commands. */
export function completionCommand(program: () => Command): Command {
  return new Command("completion")
    .summary("print a completion script for bash, zsh or fish")
    .addArgument(new Argument("<shell>", "the shell").choices(SHELLS))
    .addHelpText(
      "after",
      `
Examples:
  source <(integrations completion bash)
  integrations completion zsh > "\${fpath[1]}/_integrations"
  integrations completion fish > ~/.config/fish/completions/integrations.fish`,
    )
    .action((shell: Shell) => {
      process.stdout.write(scriptFor(shell, program()));
    });
}

/** The script for one shell. */
export function scriptFor(shell: Shell, program: Command): string {
  const commands = program.commands.map((command) => ({
    name: command.name(),
    summary: command.summary().replaceAll("'", ""),
    options: command.options.flatMap(({ long }) => (typeof long === "string" ? [long] : [])),
  }));
  const names = commands.map(({ name }) => name).join(" ");
  switch (shell) {
    case "bash":
      return `_integrations() {
  local current="\${COMP_WORDS[COMP_CWORD]}"
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W "${names}" -- "$current")); return; fi
  case "\${COMP_WORDS[1]}" in
${commands.map(({ name, options }) => `    ${name}) COMPREPLY=($(compgen -W "${options.join(" ")}" -- "$current")) ;;`).join("\n")}
  esac
}
complete -o default -F _integrations integrations
`;
    case "zsh":
      return `#compdef integrations
_integrations() {
  if (( CURRENT == 2 )); then
    local -a commands=(${commands.map(({ name, summary }) => `'${name}:${summary}'`).join(" ")})
    _describe command commands
    return
  fi
  case "$words[2]" in
${commands.map(({ name, options }) => `    ${name}) compadd -- ${options.join(" ")}; _files ;;`).join("\n")}
  esac
}
compdef _integrations integrations
`;
    case "fish":
      return commands
        .map(
          ({ name, summary, options }) =>
            `complete -c integrations -n __fish_use_subcommand -f -a ${name} -d '${summary}'\n` +
            options
              .map(
                (option) =>
                  `complete -c integrations -n '__fish_seen_subcommand_from ${name}' -l ${option.slice(2)}\n`,
              )
              .join(""),
        )
        .join("");
  }
}
