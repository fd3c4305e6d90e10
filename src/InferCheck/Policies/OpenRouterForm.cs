using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using InferCheck.Model;

namespace InferCheck.Policies;

/// <summary>The `provider` object of a request to OpenRouter: https://openrouter.ai/docs/features/provider-routing.</summary>
public sealed class OpenRouterForm : IProductForm
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };

    public string Key => "openrouter";

    public bool HasComments => false;

    public string? ByAddress => null;

    public string Write(AllowList list)
    {
        var provider = new JsonObject { ["only"] = new JsonArray([.. list.Names.Select(name => (JsonNode)name)]) };
        foreach (var setting in list.Settings)
        {
            provider[setting.Name] = Value(setting);
        }

        return new JsonObject { ["provider"] = provider }.ToJsonString(Options) + "\n";
    }

    private static JsonNode Value(ProductSetting setting) => bool.TryParse(setting.Value, out var flag) ? flag : setting.Value;
}
