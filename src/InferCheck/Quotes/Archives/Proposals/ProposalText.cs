using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace InferCheck.Quotes.Archives.Proposals;

/// <summary>Proposals as lines for `archives.yaml`, each with the reason why it is made.</summary>
public static class ProposalText
{
    /// <summary>Texts of JSON are texts of YAML.</summary>
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IReadOnlyList<Proposal> proposals)
    {
        var text = new StringBuilder();
        foreach (var archive in proposals.GroupBy(proposal => proposal.Archive, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"  - id: {archive.Key}\n    files:\n");
            foreach (var proposal in archive)
            {
                text.Append(CultureInfo.InvariantCulture, $"      # {Reason(proposal)}\n      - {Line(proposal)}\n");
            }
        }

        return text.ToString();
    }

    private static string Line(Proposal proposal)
    {
        var until = proposal.Until is { } day ? string.Create(CultureInfo.InvariantCulture, $", until: {day:yyyy-MM-dd}") : "";
        return $"{{ path: {Quoted(proposal.Path)}, source: {Quoted(proposal.Source)}, provider: {proposal.Provider}{until} }}";
    }

    private static string Reason(Proposal proposal) => proposal.Quotes switch
    {
        0 => "the archive declares this address",
        1 => "one quote stands in it",
        _ => string.Create(CultureInfo.InvariantCulture, $"{proposal.Quotes} quotes stand in it"),
    };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, Plain);
}
