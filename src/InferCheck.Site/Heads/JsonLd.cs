using System.Text.Json;
using InferCheck.Site.Addresses;
using InferCheck.Site.Wording;
using InferCheck.Store;
using InferCheck.Store.Rows;

namespace InferCheck.Site.Heads;

/// <summary>Structured data for machines that read pages. The default encoder escapes what could end a script element.</summary>
internal static class JsonLd
{
    private const string Context = "https://schema.org";

    public static string Dataset(
        ContentStore store, Texts texts, Func<string, string> address, params IEnumerable<(string Path, string MediaType)> files) => Write(new()
        {
            ["@context"] = Context,
            ["@type"] = "Dataset",
            ["name"] = texts["index.head-title"],
            ["description"] = texts["index.head-description", store.Totals.Providers],
            ["url"] = address(Paths.Home),
            ["license"] = "https://creativecommons.org/licenses/by/4.0/",
            ["dateModified"] = store.Totals.NewestReading,
            ["version"] = store.ContentVersion,
            ["isAccessibleForFree"] = true,
            ["variableMeasured"] = store.Vocabulary.Topics.Select(topic => topic.Label[texts.Language]),
            ["distribution"] = files.Select(file => new Dictionary<string, object>
            {
                ["@type"] = "DataDownload",
                ["contentUrl"] = address(file.Path),
                ["encodingFormat"] = file.MediaType,
            }),
            ["creator"] = new Dictionary<string, object> { ["@type"] = "Organization", ["name"] = "InferCheck", ["url"] = address(Paths.Home) },
        });

    public static string Breadcrumbs(Func<string, string> address, params IEnumerable<(string Name, string Path)> trail) => Write(new()
    {
        ["@context"] = Context,
        ["@type"] = "BreadcrumbList",
        ["itemListElement"] = trail.Select((step, index) => new Dictionary<string, object>
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = step.Name,
            ["item"] = address(step.Path),
        }),
    });

    /// <summary>A list of pages in the order in which they stand there.</summary>
    public static string ItemList(string name, Func<string, string> address, params IEnumerable<(string Name, string Path)> items) => Write(new()
    {
        ["@context"] = Context,
        ["@type"] = "ItemList",
        ["name"] = name,
        ["itemListElement"] = items.Select((item, index) => new Dictionary<string, object>
        {
            ["@type"] = "ListItem",
            ["position"] = index + 1,
            ["name"] = item.Name,
            ["url"] = address(item.Path),
        }),
    });

    public static string FaqPage(IEnumerable<FaqRow> questions) => Write(new()
    {
        ["@context"] = Context,
        ["@type"] = "FAQPage",
        ["mainEntity"] = questions.Select(entry => new Dictionary<string, object>
        {
            ["@type"] = "Question",
            ["name"] = entry.Question,
            ["acceptedAnswer"] = new Dictionary<string, object> { ["@type"] = "Answer", ["text"] = entry.AnswerText },
        }),
    });

    private static string Write(Dictionary<string, object> data) => JsonSerializer.Serialize(data);
}
