using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>What changed since a day, newest first.</summary>
internal static class ChangeHandler
{
    public static IResult Answer(ApiCall call) => call.Parts(call.Store.Changes.Find(new ChangeFilter
    {
        Since = call.Query[ApiParameters.Since] is [{ } day] ? Dates.Day(day) : null,
        Providers = Values(call, ApiParameters.Provider),
        Topics = Values(call, ApiParameters.Topic),
        MaterialOnly = call.Query[ApiParameters.Material] == "true",
    }), changes => changes.Select(ChangeMap.Change));

    private static IReadOnlyList<string> Values(ApiCall call, string parameter) =>
        [.. call.Query[parameter].SelectMany(text => (text ?? "").Split(',')).Distinct()];
}
