using InferCheck.Diagnostics;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api;

/// <summary>What is said of a parameter that cannot be read.</summary>
internal static class ApiErrors
{
    private const int LongestEcho = 100;

    public static ApiParameterError UnknownName(Texts texts, string parameter, string value, IEnumerable<string> known) =>
        Unknown(texts, Shown(parameter), value, DidYouMean.Nearest(parameter, known), "api.error.unknown-parameter");

    public static ApiParameterError Unknown(Texts texts, string parameter, string value, IEnumerable<string> known, string key) =>
        Unknown(texts, parameter, value, DidYouMean.Nearest(value, known), key);

    public static ApiParameterError Wrong(Texts texts, string parameter, string value, string key) =>
        new() { Parameter = parameter, Value = Shown(value), Detail = texts[key, parameter, Shown(value)], Suggestion = null };

    private static ApiParameterError Unknown(Texts texts, string parameter, string value, string? nearest, string key)
    {
        var shown = Shown(value);
        return new ApiParameterError
        {
            Parameter = parameter,
            Value = shown,
            Detail = texts[key, parameter, shown] + (nearest is null ? "" : " " + texts["api.error.did-you-mean", nearest]),
            Suggestion = nearest,
        };
    }

    private static string Shown(string value) => value.Length <= LongestEcho ? value : string.Concat(value.AsSpan(0, LongestEcho), "…");
}
