/** A text that Terraform takes as it is: `${` and `%{` would begin a template, which it evaluates. */
export const untemplated = (text: string): string =>
  text.replace(/[$%]\{/g, (opening) => `${opening.charAt(0)}${opening}`);
