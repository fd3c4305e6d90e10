using InferCheck.Diagnostics;
using InferCheck.Site.Forms.Api;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;
using ModelContextProtocol;

namespace InferCheck.Site.Forms.Mcp;

/// <summary>What a model is told that asked for something there is not: in the words of the API, with what it may have meant or what there is.</summary>
internal static class McpFaults
{
    private const int MostListed = 100;

    public static McpException Of(IEnumerable<ApiParameterError> errors, IReadOnlyList<ApiParameter> parameters, Texts texts) =>
        new(string.Join('\n', errors.Select(error => Line(error, parameters, texts))));

    public static McpException Unknown(Texts texts, string parameter, string value, IReadOnlyList<string> known, string key) =>
        new(WithKnown(ApiErrors.Unknown(texts, parameter, value, known, key), known, texts));

    public static McpException Missing(Texts texts, string parameter) => new(texts["api.mcp.missing", parameter]);

    private static string Line(ApiParameterError error, IReadOnlyList<ApiParameter> parameters, Texts texts) =>
        parameters.FirstOrDefault(parameter => parameter.Name == error.Parameter) is { } known ? WithKnown(error, known.Values, texts)
            : WithKnown(error, [.. parameters.Select(parameter => parameter.Name)], texts);

    private static string WithKnown(ApiParameterError error, IReadOnlyList<string> known, Texts texts) =>
        Printable.Line(error.Suggestion is not null || known.Count is 0 or > MostListed ? error.Detail
            : $"{error.Detail} {texts["api.mcp.known", string.Join(", ", known)]}");
}
