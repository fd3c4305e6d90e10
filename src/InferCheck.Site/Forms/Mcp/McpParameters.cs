using InferCheck.Model;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>The parameters of the tools. Those of the index are the API's own.</summary>
internal sealed class McpParameters(Vocabulary vocabulary, Texts texts)
{
    public const string Provider = "provider";
    public const string Providers = "providers";
    public const string Topics = "topics";
    public const string Policy = "policy";
    public const string Words = "words";

    /// <summary>What orders and turns the pages of the index, and what only its editors ask.</summary>
    private static readonly string[] OfPages =
        [IndexQueryReader.Page, IndexQueryReader.Sort, IndexQueryReader.Older, IndexQueryReader.Quotes];

    public IEnumerable<ApiParameter> Question() =>
        [.. new ApiParameters(vocabulary, texts).Match().Where(parameter => !OfPages.Contains(parameter.Name)), .. Part()];

    public ApiParameter Text(string name) => new() { Name = name, Description = texts[$"api.mcp.parameter.{name}"] };

    public ApiParameter Names(string name) => Text(name) with { Many = true };

    public ApiParameter ChosenTopics() => Names(Topics) with { Values = [.. vocabulary.Topics.Select(topic => topic.Key)] };

    public ApiParameter Preset() => Text(IndexQueryReader.Preset) with { Values = [.. vocabulary.Presets.Select(preset => preset.Key)] };

    /// <summary>Of every answer that may be long.</summary>
    public IEnumerable<ApiParameter> Part() => [Number(Words), Number(ListPart.LimitName), Text(ListPart.AfterName)];

    private ApiParameter Number(string name) => Text(name) with { IsNumber = true };
}
