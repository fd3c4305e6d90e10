using InferCheck.Content;
using InferCheck.Model;

namespace InferCheck.Benchmarks;

/// <summary>
/// `draw SEED COUNT`: claims that state something, drawn so that whoever has the seed and the content draws the same, with all a reader may judge
/// them by. Nothing is drawn twice.
/// </summary>
internal static class AuditDraw
{
    public static void Print(int seed, int count)
    {
        var stated = ContentReader.Read(Folders.RealContent).Catalog.Providers.OrderBy(provider => provider.Slug, StringComparer.Ordinal)
            .SelectMany(provider => provider.Claims.Where(claim => !claim.Is(Statuses.NotStated)).Select(claim => (provider.Slug, Claim: claim))).ToArray();
        Console.WriteLine($"# {count} of {stated.Length} claims that state something, seed {seed}\n");

        // The algorithm behind a seeded Random never changes: its numbers are promised to stay as they are.
        new Random(seed).Shuffle(stated);
        foreach (var (number, (slug, claim)) in stated.Take(count).Index())
        {
            Console.WriteLine($"## {number + 1}. {slug}, line {claim.At.Line}: {claim.Topic}");
            Print("applies to", claim.AppliesTo);
            Print("status", claim.Status);
            Print("value", string.Join(", ", claim.Values));
            foreach (var key in (string[])["qualifier", "country", "scope", "from", "until", "report_type", "edition", "summary", "disagreement"])
            {
                Print(key, claim.Fields.Text(key));
            }

            Print("regions", string.Join(", ", claim.Regions));
            Print("only if", string.Join("; ", claim.Conditions));
            Print("excludes", string.Join("; ", claim.Excludes));
            foreach (var item in claim.Evidence)
            {
                Console.WriteLine($"- {(item.Quote is null ? "note" : "QUOTE")}: {item.Quote ?? item.Note}");
                Print("  translation", item.Translation);
                Print("  note", item.Quote is null ? null : item.Note);
                Console.WriteLine($"  {item.Source} ({item.Document}, {item.Dated}, read {item.Read}{(item.Via is null ? "" : $", via {item.Via}")})");
            }

            Console.WriteLine();
        }
    }

    private static void Print(string name, Scalar? text) => Print(name, text?.Value ?? "");

    private static void Print(string name, string text)
    {
        if (text.Length > 0)
        {
            Console.WriteLine($"{name}: {text}");
        }
    }
}
