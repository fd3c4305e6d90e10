using System.Text.Json.Nodes;

namespace InferCheck.Diagnostics.Sarif;

/// <summary>What a run says of itself as SARIF describes it; nothing at all where it says nothing.</summary>
internal sealed class SarifNotifications(IReadOnlyList<SarifNotification> said, SarifPlaces places)
{
    private readonly List<string> kinds = [.. said.Select(one => one.Id).Distinct().Order(StringComparer.Ordinal)];

    public void Describe(JsonObject driver)
    {
        if (kinds.Count > 0)
        {
            driver["notifications"] = new JsonArray([.. kinds.Select(id => new JsonObject { ["id"] = id })]);
        }
    }

    public JsonArray Invocations() => [new JsonObject
    {
        ["executionSuccessful"] = true,
        ["toolExecutionNotifications"] = new JsonArray([.. said.Select(Of)]),
    }];

    private JsonObject Of(SarifNotification one)
    {
        var notification = new JsonObject
        {
            ["descriptor"] = new JsonObject { ["id"] = one.Id, ["index"] = kinds.IndexOf(one.Id) },
            ["level"] = one.Level.Name(),
            ["message"] = SarifRenderer.Message(one.Message),
        };
        if (one.File is { } file)
        {
            notification["locations"] = new JsonArray(new JsonObject { ["physicalLocation"] = new JsonObject { ["artifactLocation"] = places.Of(file) } });
        }

        return notification;
    }
}
