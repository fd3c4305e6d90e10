using System.Globalization;
using System.Text;
using InferCheck.Model;
using InferCheck.Model.Shapes;
using InferCheck.Quotes.Memory;

namespace InferCheck.Drafting;

/// <summary>Claims as lines of YAML. Every text stands between quotation marks and is escaped, so that the file read back has exactly these texts.</summary>
internal static class DraftText
{
    public static string Of(IEnumerable<DraftClaim> claims, string day)
    {
        var text = new StringBuilder();
        foreach (var claim in claims)
        {
            Append(text, claim, day);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, DraftClaim claim, string day)
    {
        text.Append(CultureInfo.InvariantCulture, $"  - topic: {claim.Topic.Key}\n");
        foreach (var field in ProfileShapes.Claim.Fields)
        {
            var line = field.Key switch
            {
                "value" => $"value: {Values(claim)}",
                "status" => $"status: {(claim.IsOwn ? Statuses.Verified : Statuses.ThirdParty)}",
                "summary" => $"summary: {LockText.Quoted(claim.Summary)}",
                _ => claim.Fields.GetValueOrDefault(field) is { } texts ? $"{field.Key}: {(field.Many ? List(texts) : LockText.Quoted(texts[0]))}" : null,
            };
            text.Append(line is null ? "" : $"    {line}\n");
        }

        text.Append("    evidence:\n");
        foreach (var quote in claim.Quotes)
        {
            text.Append(CultureInfo.InvariantCulture, $"      - quote: {LockText.Quoted(quote.Words)}\n        source: {LockText.Quoted(quote.Source)}\n")
                .Append(CultureInfo.InvariantCulture, $"        document: {quote.Kind}\n        dated: {quote.Document.Dated}\n        read: {day}\n");
        }
    }

    private static string Values(DraftClaim claim) => claim.Topic.Type == TopicType.Choices ? List(claim.Values) : LockText.Quoted(claim.Values[0]);

    private static string List(IEnumerable<string> texts) => $"[{string.Join(", ", texts.Select(LockText.Quoted))}]";
}
