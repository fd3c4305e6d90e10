using Microsoft.AspNetCore.Http.Features;

namespace InferCheck.Site.Export;

/// <summary>A response that is kept instead of sent. What waits for its start is called when it is whole, last registered first, as a server does.</summary>
internal sealed class CapturedResponse : HttpResponseFeature
{
    private readonly Stack<(Func<object, Task> Callback, object State)> starting = [];

    public override void OnStarting(Func<object, Task> callback, object state) => starting.Push((callback, state));

    public async Task StartAsync()
    {
        while (starting.TryPop(out var waiting))
        {
            await waiting.Callback(waiting.State);
        }
    }
}
