namespace InferCheck.Budgets;

/// <summary>Ends the work on one input: caught where the input was opened, and reported there as a finding with its place.</summary>
public sealed class OverBudgetException(Overrun over) : Exception(over.ToString())
{
    public Overrun Over { get; } = over;
}
