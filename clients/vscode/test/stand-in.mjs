#!/usr/bin/env node
// SPDX-License-Identifier: EPL-2.0
// A server that has two commands and tells what it is asked to do.
import protocol from 'vscode-languageserver-protocol/node';

const connection = protocol.createProtocolConnection(new protocol.StreamMessageReader(process.stdin),
  new protocol.StreamMessageWriter(process.stdout));
connection.onRequest(protocol.InitializeRequest.type, () => ({
  capabilities: { executeCommandProvider: { commands: ['vaglio.recompute', 'vaglio.whatIf'] } },
}));
connection.onRequest(protocol.ExecuteCommandRequest.type, params => {
  connection.sendNotification(protocol.ShowMessageNotification.type, { type: protocol.MessageType.Info, message: JSON.stringify(params) });
  return null;
});
connection.onRequest(protocol.ShutdownRequest.type, () => {});
connection.onNotification(protocol.ExitNotification.type, () => process.exit(process.argv[2] === 'lsp' ? 0 : 1));
connection.listen();
