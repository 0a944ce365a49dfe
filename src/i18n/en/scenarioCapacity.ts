/** Service capacity on the sheet of the forecast. */
export const scenarioCapacity = {
  "scenario.capacity.heading": "Service capacity: employees come whole",
  "scenario.capacity.minutesPerTicket": "Minutes of a ticket",
  "scenario.capacity.minutesPerHead": "Minutes an employee has for tickets a month",
  "scenario.capacity.costPerHead": "Cost of an employee a month",
  "scenario.capacity.tickets": "Tickets",
  "scenario.capacity.minutes": "Minutes of service",
  "scenario.capacity.heads": "Employees needed",
  "scenario.capacity.utilisation": "Utilisation",
  "scenario.capacity.stepCost": "Cost in steps",
  "scenario.capacity.over": "Cost in steps less cost by the minute",
  "scenario.capacity.note":
    "Employees: minutes ÷ minutes of an employee, rounded up. Both costs grow as the margin does; the forecast above counts service by the minute.",
  "scenario.capacity.above": "A number above 0.",
  "scenario.capacity.chart": "Cost of service: in steps and by the minute",
  "scenario.capacity.finding": "{from} employees in the first month, {to} in the last.",
} as const;
