import { hasData, texts } from "./publicData";

export const hasTelco = hasData("telco");

/** 7,032 subscribers with a tenure, of 7,043: months, whether they left, and what they pay. */
export interface Telco {
  readonly durations: number[];
  readonly events: number[];
  readonly contract: string[];
  readonly fiber: number[];
  readonly paperless: number[];
  readonly monthlyCharges: number[];
}

export function telco(): Telco {
  const [header, ...rows] = texts("telco", "Telco-Customer-Churn.csv");
  const at = (title: string) => header!.indexOf(title);
  const tenured = rows.filter((row) => Number(row[at("tenure")]) > 0);
  const column = (title: string) => tenured.map((row) => row[at(title)]!);
  const is = (title: string, word: string) => column(title).map((value) => (value === word ? 1 : 0));
  return {
    durations: column("tenure").map(Number),
    events: is("Churn", "Yes"),
    contract: column("Contract"),
    fiber: is("InternetService", "Fiber optic"),
    paperless: is("PaperlessBilling", "Yes"),
    monthlyCharges: column("MonthlyCharges").map(Number),
  };
}
