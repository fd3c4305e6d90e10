using System.Globalization;
using System.Text;
using InferCheck.Content;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Quotes.Memory;

namespace InferCheck.Drafting;

/// <summary>A draft as text: a whole profile as `new provider` writes one, or what is to be put into one that is there.</summary>
public sealed class ProfileDraft(Vocabulary vocabulary, ProfileHead head, string note, DateOnly today)
{
    private readonly string day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string Review => $"  - {{ on: {day}, by: {Model.Review.ByMachine}, kind: {Model.Review.FirstReading}, note: {LockText.Quoted(note)} }}\n";

    public string Whole(IReadOnlyList<DraftClaim> claims)
    {
        var text = new StringBuilder("---\n");
        foreach (var field in ProfileShapes.Provider.Fields)
        {
            text.Append(field.Key switch
            {
                "name" => Line("name", head.Name),
                "vendor" => Line("vendor", head.Vendor),
                "kind" => Line("kind", head.Kind),
                "website" => Line("website", head.Website),
                "hosts" => $"hosts: [{string.Join(", ", head.Hosts.Select(LockText.Quoted))}]\n",
                "policy_dated" => Line("policy_dated", Dated(claims)),
                "reviews" => $"reviews: # {field.Help}\n{Review}",
                "claims" => claims.Count == 0 ? "claims: []\n" : $"claims:\n{DraftText.Of(claims, day)}",
                _ => TemplateLine.Write(field, vocabulary, indent: 0),
            });
        }

        return text.Append("---\nDrafted by a program; nobody has read it yet. What stands above the claims was taken from how it was called.\n").ToString();
    }

    /// <summary>Never put into a profile by a program: whoever wrote that decides what stands in it.</summary>
    public string Addition(IReadOnlyList<DraftClaim> claims) =>
        $"# A draft for providers/{head.Slug}.md. Read it, then put each line below the others under the same key.\nreviews:\n{Review}"
        + $"claims:\n{DraftText.Of(claims, day)}";

    private static string Line(string key, string value) => $"{key}: {LockText.Quoted(value)}\n";

    /// <summary>Of the newest document that names its day.</summary>
    private static string Dated(IEnumerable<DraftClaim> claims) => claims.SelectMany(claim => claim.Quotes).Select(quote => quote.Document.Dated)
        .Where(dated => dated != PartialDate.Undated).Max(StringComparer.Ordinal) ?? PartialDate.Undated;
}
