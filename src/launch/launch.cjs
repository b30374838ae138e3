"use strict";
// What the launchers give to Node. In the language of Node 4: an older one than the provider needs has to understand it,
// because its own complaint about newer syntax is nowhere to be seen in Terraform or OpenTofu.
var oldest = 20;
if (Number(process.versions.node.split(".")[0]) >= oldest) {
  require("./provider.cjs");
} else {
  var found = process.version + " (" + process.execPath + ")";
  var needed = "Node " + oldest + " or later where Terraform or OpenTofu runs";
  var message = "it needs " + needed + ", and node on PATH there is " + found + ".";
  console.log("This provider cannot start: " + message);
  process.exitCode = 1;
  // Engines such as Terraform 1.11 lose a line that they have not read when the process ends.
  setTimeout(function () {}, 1000);
}
