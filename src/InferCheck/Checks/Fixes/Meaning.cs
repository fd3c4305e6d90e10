using System.Text;
using InferCheck.Markdown;
using InferCheck.Model;

namespace InferCheck.Checks.Fixes;

/// <summary>What a file says, however it is written: its values by their keys, and its text as the page shows it.</summary>
internal static class Meaning
{
    public static bool IsSame(Document before, Document after) => Of(before.Root) == Of(after.Root) && Page(before.Body) == Page(after.Body);

    public static string Of(Node? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, Node? node)
    {
        switch (node)
        {
            case Scalar scalar:
                text.Append(YamlQuotes.Around(scalar.Value));
                break;
            case Sequence list:
                text.Append('[');
                foreach (var item in list.Items)
                {
                    Append(text, item);
                }

                text.Append(']');
                break;
            case Mapping map:
                text.Append('{');
                foreach (var (key, value) in map.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal))
                {
                    Append(text, key);
                    Append(text, value);
                }

                text.Append('}');
                break;
        }
    }

    /// <summary>A text that cannot be shown has to stay letter for letter.</summary>
    private static string Page(string body)
    {
        try
        {
            return MarkdownHtml.Render(body);
        }
        catch (Exception failure) when (failure is ArgumentException or Budgets.OverBudgetException)
        {
            // Expected: too much or too deep, which is reported.
            return body;
        }
    }
}
