import type { Environment } from "@/lib/widget/environments";
import { exampleGroups } from "@/lib/widget/examples";
import { studioUrl } from "@/lib/widget/studio-url";

/** An example says nothing of the environment: the one that was chosen stays. */
export function ExamplesList({ environment }: { readonly environment: Environment | undefined }) {
  return (
    <div className="grid gap-5 p-5 sm:grid-cols-2">
      {exampleGroups.map(({ title, examples }) => (
        <section key={title} className="grid content-start gap-1">
          <h3 className="text-13 text-quiet">{title}</h3>
          <ul className="-mx-2 grid">
            {examples.map(({ name, about, config }) => (
              <li key={name}>
                <a
                  href={studioUrl(environment ? { ...config, environment } : config)}
                  className="block rounded-md px-2 py-1.5 hover:bg-sunken"
                >
                  <span className="block font-medium">{name}</span>
                  <span className="block text-13 text-quiet">{about}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
