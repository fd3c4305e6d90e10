using InferCheck.Budgets;
using InferCheck.Model;
using InferCheck.Model.Shapes;

namespace InferCheck.Checks;

/// <summary>The Markdown of the catalogue, file by file: what a file's budget does not cover is not read.</summary>
internal static class MarkdownTexts
{
    public static IReadOnlyList<MarkdownText> Of(CheckContext context)
    {
        var values = context.Texts(FieldType.Markdown).Select(found => (found.Text.Value, found.Text.At, Body: false));
        var bodies = context.Catalog.Documents.Where(document => document.Body.Length > 0)
            .Select(document => (Value: document.Body, At: new SourceLocation(document.File, document.BodyLine, 1) { Text = document.Text }, Body: true));
        return [.. values.Concat(bodies).GroupBy(text => text.At.File, StringComparer.Ordinal).SelectMany(Metered)];
    }

    private static IEnumerable<MarkdownText> Metered(IEnumerable<(string Value, SourceLocation At, bool Body)> file)
    {
        using var budget = new Budget(MarkdownWork.OneFile);
        foreach (var (value, at, body) in file)
        {
            // The first text that goes over is named; those after it are not looked at.
            var usedUp = budget.Over is not null;
            var end = MarkdownWork.FirstOver(value, budget);
            yield return new MarkdownText(value, at, body, usedUp ? null : end, budget.Over);
        }
    }
}
