import { createRoot } from "react-dom/client";
import { PlaygroundPage } from "./PlaygroundPage";
import "./playground.css";

createRoot(document.getElementById("root")!).render(<PlaygroundPage />);
