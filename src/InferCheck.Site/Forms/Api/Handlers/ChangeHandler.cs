using InferCheck.Site.Forms.Api.Maps;
using InferCheck.Store.Reading;

namespace InferCheck.Site.Forms.Api.Handlers;

/// <summary>What changed since a day, newest first.</summary>
internal static class ChangeHandler
{
    public static IResult Answer(ApiCall call) => call.Parts(call.Store.Changes.Find(new ChangeFilter
    {
        Since = call.Query[ApiParameters.Since] is [{ } day] ? Dates.Day(day) : null,
        Providers = call.Values(ApiParameters.Provider),
        Topics = call.Values(ApiParameters.Topic),
        MaterialOnly = call.Query[ApiParameters.Material] == "true",
    }), changes => changes.Select(ChangeMap.Change));
}
