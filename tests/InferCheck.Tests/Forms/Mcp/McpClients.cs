using InferCheck.Tests.Support;
using ModelContextProtocol.Client;

namespace InferCheck.Tests.Forms.Mcp;

/// <summary>The official client over both ways there are.</summary>
internal static class McpClients
{
    public static Task<McpClient> OverHttpAsync(Uri site, string? version = null) => McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(site, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }),
        new McpClientOptions { ProtocolVersion = version },
        cancellationToken: TestContext.Current.CancellationToken);

    public static Task<McpClient> OverStdioAsync(string content, string data, Action<string>? heard = null) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "infercheck",
            Command = "dotnet",
            Arguments = [Path.Combine(AppContext.BaseDirectory, "infercheck.dll"), "mcp", "--content", content, "--data", data],
            WorkingDirectory = Repository.Root,
            StandardErrorLines = heard ?? (_ => { }),
        }),
        cancellationToken: TestContext.Current.CancellationToken);
}
