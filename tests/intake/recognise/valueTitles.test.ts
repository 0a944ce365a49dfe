import { describe, expect, it } from "vitest";
import { recognise } from "../../../src/intake";

const rowsOf = (...lines: readonly string[]) => lines.map((line) => line.split(","));

/** Role and fields by title, and how sure each is. */
function readAs(lines: readonly string[], name = "") {
  const { role, columns } = recognise(rowsOf(...lines), { name });
  const fields = Object.fromEntries(
    columns.flatMap(({ title, field }) => (field === undefined ? [] : [[title, field]])),
  );
  const unsure = columns.filter(({ field, confidence }) => field !== undefined && confidence < 0.7);
  return { role, fields, unsure: unsure.map(({ title }) => title) };
}

describe("an Id in a table of orders", () => {
  const dates = ["2005-01-02", "2005-02-11", "2005-03-07", "2005-03-19", "2006-05-13", "2006-06-01"];

  it("that comes again with other days is who bought, and that is said", () => {
    const rows = dates.map((date, i) => `${(i % 3) + 1},${date},${i + 10}.25`);
    const { role, fields, unsure } = readAs(["Id,Date,Price", ...rows]);
    expect(role).toBe("orders");
    expect(fields).toEqual({ Id: "customer", Date: "date", Price: "amount" });
    expect(unsure).toContain("Id");
  });

  it("of two that come again, the first is who bought", () => {
    const rows = dates.map((date, i) => `${(i % 3) + 7},${(i % 3) + 1},${date},${i + 10}.25`);
    expect(readAs(["_id,id,date,spent", ...rows]).fields).toEqual({ _id: "customer", date: "date", spent: "amount" });
  });

  it("that comes again on its day numbers the order of its lines", () => {
    const rows = dates.map((_, i) => `${i >> 1},${dates[i >> 1]!},${i + 10}.25`);
    expect(readAs(["Id,Date,Price", ...rows]).fields).toMatchObject({ Id: "orderId" });
  });

  it("that comes again with other days is nothing where the customer has a column", () => {
    const rows = dates.map((date, i) => `${(i % 3) + 1},${date},C${i},${i + 10}.25`);
    expect(readAs(["Id,Date,Customer,Total", ...rows]).fields).toEqual({
      ...{ Date: "date", Customer: "customer", Total: "amount" },
    });
  });
});

describe("an Amount that is less than the price beside it", () => {
  const title = "TRANSACTION_DT,CUSTOMER_ID,PRODUCT_ID,AMOUNT,";
  const day = "2001-02-13";

  it("counts pieces; a sales price is that of the line, and both are said", () => {
    const { fields, unsure } = readAs([
      `${title}SALES_PRICE`,
      `${day},1,a,2,294`,
      `${day},2,b,1,30`,
      `${day},3,c,4,55`,
    ]);
    expect(fields).toMatchObject({ AMOUNT: "quantity", SALES_PRICE: "amount" });
    expect(unsure).toEqual(expect.arrayContaining(["AMOUNT", "SALES_PRICE"]));
  });

  it("counts pieces at the price of one, where a product costs the same whatever its pieces", () => {
    const rows = [`${day},1,a,2,30`, `${day},2,a,1,30`, `${day},3,b,4,55`, `${day},4,b,2,55`];
    expect(readAs([`${title}SALES_PRICE`, ...rows]).fields).toMatchObject({
      AMOUNT: "quantity",
      SALES_PRICE: "unitPrice",
    });
  });

  it("counts pieces at the price of the line, where that grows with them", () => {
    const rows = [`${day},1,a,2,60`, `${day},2,a,1,30`, `${day},3,b,4,220`, `${day},4,b,2,110`];
    expect(readAs([`${title}PRICE`, ...rows]).fields).toMatchObject({ AMOUNT: "quantity", PRICE: "amount" });
  });

  it("is money where it is more than the price", () => {
    const rows = [`${day},1,a,60,30`, `${day},2,a,30,30`, `${day},3,b,220,55`];
    expect(readAs([`${title}PRICE`, ...rows]).fields).toMatchObject({ AMOUNT: "amount" });
  });
});

describe("lists of people", () => {
  it.each([
    [
      "Employee.csv",
      "EmployeeId,LastName,FirstName,Title,ReportsTo,HireDate,City,Country,Email",
      "1,Adams,Ann,Manager,,2002-08-14,Bonn,DE,ann@firm.com",
    ],
    [
      "staff.csv",
      "staff_id,first_name,last_name,email,store_id,active,last_update",
      "1,Ann,Lee,ann@firm.com,1,1,2006-02-15",
    ],
    ["suppliers.csv", "supplierID,companyName,contactName,city,country", "1,Exotic Liquids,Charlotte Cooper,London,UK"],
    ["供应商.csv", "供应商编号,公司名称,联系人,地区", "G1,蓝天纸业,李雷,上海"],
    ["客户经理.csv", "工号,姓名,入职日期,城市", "A1,李雷,2020-01-03,上海"],
    ["員工.csv", "員工編號,姓名,到職日,地區", "A1,林小美,2020-01-03,台北"],
  ])("%s is no list of customers", (name, titles, row) => {
    expect(readAs([titles, row], name).role).not.toBe("customers");
    expect(
      recognise(rowsOf(titles, row), { name }).missing.length > 0 || readAs([titles, row], name).role === undefined,
    ).toBe(true);
  });

  it("users with a source of their traffic are customers, not tickets", () => {
    const { role, fields } = readAs(
      [
        "id,first_name,last_name,email,age,gender,state,postal_code,city,country,traffic_source,created_at",
        "1,Tim,Bush,t1@example.net,44,M,Acre,69980,Acre,Brasil,Display,2020-01-13 10:44:00 UTC",
        "2,Ann,Reed,a2@example.net,31,F,Bahia,40010,Salvador,Brasil,Search,2021-03-02 09:12:00 UTC",
      ],
      "users.csv",
    );
    expect(role).toBe("customers");
    expect(fields).toMatchObject({ id: "customer", traffic_source: "channel", created_at: "date" });
  });

  it("customers may name who of the staff looks after them", () => {
    const { role } = readAs(
      ["Customer ID,Name,Segment,Employee ID", "C1,Blue Ltd,A,7", "C2,Red Ltd,B,8"],
      "customers.csv",
    );
    expect(role).toBe("customers");
  });
});
