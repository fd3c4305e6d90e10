namespace InferCheck.Policies;

/// <summary>What a policy makes of a provider.</summary>
public enum Verdict
{
    Pass,
    Warn,
    Fail,
}
