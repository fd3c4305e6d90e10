using System.Globalization;
using InferCheck.Site.Asking;
using InferCheck.Site.Forms.Api.V1;
using InferCheck.Site.Wording;

namespace InferCheck.Site.Forms.Api;

/// <summary>A page drops what it does not know; a program must be told, or it takes an answer for one to its own question.</summary>
internal sealed class ApiQueryCheck(IReadOnlyList<ApiParameter> parameters, Texts texts)
{
    private readonly List<ApiParameter> inQuery = [.. parameters.Where(parameter => !parameter.InPath)];

    public IReadOnlyList<ApiParameterError> Errors(IQueryCollection query) => [.. query.SelectMany(pair =>
        inQuery.Find(parameter => parameter.Name == pair.Key) is { } known
            ? Of(known, [.. pair.Value.Select(text => text ?? "")])
            : [ApiErrors.UnknownName(texts, pair.Key, pair.Value.ToString(), inQuery.Select(parameter => parameter.Name))])];

    private IEnumerable<ApiParameterError> Of(ApiParameter parameter, IReadOnlyList<string> given)
    {
        IReadOnlyList<string> values = parameter.Many ? [.. given.SelectMany(text => text.Split(','))] : given;
        return values.Count > 1 && !parameter.Many
            ? [ApiErrors.Wrong(texts, parameter.Name, string.Join(',', values), "api.error.one-value")]
            : values.Select(value => Of(parameter, value)).OfType<ApiParameterError>();
    }

    private ApiParameterError? Of(ApiParameter parameter, string value) => parameter switch
    {
        { Values.Count: > 0 } when !parameter.Values.Contains(value) =>
            ApiErrors.Unknown(texts, parameter.Name, value, parameter.Values, "api.error.unknown-value"),
        { IsNumber: true } when !(int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0) =>
            ApiErrors.Wrong(texts, parameter.Name, value, "api.error.number"),
        { Format: not null } when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) =>
            ApiErrors.Wrong(texts, parameter.Name, value, "api.error.day"),
        _ when value.Length > IndexQuery.LongestSearch => ApiErrors.Wrong(texts, parameter.Name, value, "api.error.too-long"),
        _ => null,
    };
}
