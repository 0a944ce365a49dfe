import { columns, type SampleTable, type TableInputs } from "./table";

export function ticketsTable({ sample, words }: TableInputs): SampleTable {
  return {
    key: "tickets",
    columns: columns(words, [
      ...([
        ["ticketId", "text"],
        ["ticketCreated", "moment"],
        ["solved", "moment"],
        ["customer", "text"],
      ] as const),
      ...([
        ["ticketChannel", "text"],
        ["priority", "text"],
        ["firstReply", "whole"],
      ] as const),
      ...([
        ["minutes", "whole"],
        ["satisfaction", "whole"],
      ] as const),
    ]),
    rows: sample.tickets.map((ticket) => [
      ...[ticket.id, ticket.created, ticket.solved, ticket.customer],
      ...[words[`ticketChannel.${ticket.channel}`], words[`priority.${ticket.priority}`]],
      ...[ticket.firstReply, ticket.minutes, ticket.satisfaction ?? null],
    ]),
  };
}
