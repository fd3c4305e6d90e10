using AngleSharp.Dom;
using InferCheck.Budgets;

namespace InferCheck.Quotes.Reading;

/// <summary>The words in the data from which a page's scripts would build what a person sees.</summary>
internal static class ScriptData
{
    private static readonly string[] Openings = ["self.__next_f", "window.__", "self.__", "globalThis.__"];

    public static string Of(IDocument document, Budget budget)
    {
        var strings = new JsonStrings(budget);
        foreach (var script in document.Scripts)
        {
            if (HoldsData(script.Type, script.TextContent))
            {
                strings.Add(script.TextContent);
            }
        }

        // React sends parts of a page hidden, and a script moves them to their place.
        var streamed = document.QuerySelectorAll("div[hidden][id^='S:']").Select(part => HtmlText.Of(part, budget));
        return string.Join('\n', streamed.Append(strings.Text));
    }

    private static bool HoldsData(string? type, string code) =>
        type is not null && type.Contains("json", StringComparison.OrdinalIgnoreCase)
        || Array.Exists(Openings, opening => code.AsSpan().TrimStart("( \t\r\n").StartsWith(opening, StringComparison.Ordinal));
}
