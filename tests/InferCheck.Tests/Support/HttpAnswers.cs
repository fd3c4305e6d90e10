using System.Net;
using System.Text.Json.Nodes;

namespace InferCheck.Tests.Support;

/// <summary>What tests ask of answers again and again.</summary>
internal static class HttpAnswers
{
    public static async Task<JsonObject> JsonAsync(this HttpClient client, string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await client.GetAsync(address);
        Assert.True(answer.StatusCode == status, $"{address} answers {(int)answer.StatusCode}");
        return JsonNode.Parse(await answer.Content.ReadAsStreamAsync())!.AsObject();
    }

    public static async Task<HttpResponseMessage> AskAsync(this HttpClient client, HttpMethod method, string address,
        params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }

    public static async Task<string> TagAsync(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        Assert.True(answer.StatusCode is HttpStatusCode.OK, $"{address} answers {(int)answer.StatusCode}");
        return answer.Headers.ETag!.ToString();
    }

    public static string Header(this HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) || answer.Content.Headers.TryGetValues(name, out values) ? string.Join(", ", values) : "";
}
